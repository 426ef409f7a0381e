package no.utbredt.launcher.sweep;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What strangers write where a number, a day, a name, a flag or a code belongs. Values of parameters are percent-encoded already. */
final class OddValues {

    /** Numbers cut, wrapped, endless, or in the digits of another script. */
    static final List<String> NUMBERS = List.of(
            "1e-600000",
            "1e600000",
            "-1",
            "-0.5",
            "3.0",
            "0x10",
            "NaN",
            "Infinity",
            "1e400",
            "1_000",
            "%D9%A1%D9%A2",
            "18446744073709551617",
            "2147483648",
            "9223372036854775807",
            "0".repeat(400) + "1",
            "1" + "0".repeat(4000),
            "0." + "0".repeat(4000) + "1",
            "%2B1",
            "1%2C5",
            "%20%20");

    /** Days beyond the calendar, beyond the range, or written otherwise. */
    static final List<String> DAYS = List.of(
            "0000-01-01",
            "0001-01-01",
            "9999-12-31",
            "-0001-01-01",
            "%2B10000-01-01",
            "999999999-12-31",
            "2024-02-30",
            "2023-02-29",
            "2024-13-01",
            "2024-01-01T00:00:00Z",
            "2024-01-01T24:00:00%2B18:00",
            "2024-W01",
            "20240101",
            "2024-1-1",
            "today",
            "%D9%A2%D9%A0%D9%A2%D9%A4-01-01",
            "1799-12-31",
            "2201-01-01",
            "-999999999-01-01T00:00:00Z");

    /** Names and ids: empty, endless, broken, of other scripts, or meant to be run. */
    static final List<String> NAMES = List.of(
            "",
            "%20",
            "%C2%A0",
            "%E2%80%8B",
            "%00",
            "a%00b",
            "%0D%0AX-Odd:%201",
            "%FF%FE",
            "%C0%AF",
            "%ED%A0%80",
            "%",
            "%zz",
            "x".repeat(3000),
            "%C4%B0stanbul",
            "a%CC%8A",
            "%F0%9F%98%80",
            "..%2F..%2Fetc%2Fpasswd",
            "..;",
            "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
            "'%20or%20'1'%3D'1",
            "%24where",
            "$ne",
            "{}",
            "*",
            "[a",
            "(((",
            "%7B%7B7*7%7D%7D",
            "%25%25",
            "true",
            "null",
            "-");

    /** Flags that are none. */
    static final List<String> FLAGS = List.of("ture", "yes", "1", "TRUE%20", "%20", "falsk", "null");

    /** What a client may say it takes. */
    static final List<String> ACCEPT = List.of(
            "*/*;q=0",
            "application/json;q=0.1, text/csv;q=0.9",
            "APPLICATION/JSON",
            "text/csv;q=2",
            "image/png",
            "garbage",
            "application/*",
            "text/html",
            "application/yaml;q=0.5, */*;q=0.1",
            ",",
            "a/b;q=x",
            "application/json;charset=utf-16");

    /** Methods nobody offers at most addresses, and some nobody offers anywhere. */
    static final List<String> METHODS =
            List.of("HEAD", "PATCH", "DELETE", "PUT", "POST", "OPTIONS", "TRACE", "PROPFIND", "get", "FOO");

    private static final byte[] NOT_UTF_8 = {'{', '"', 'a', '"', ':', '"', (byte) 0xC3, '"', '}'};

    private OddValues() {}

    /** All of the above but flags and numbers of the wrong kind are tried everywhere: a stranger does not read schemas. */
    static List<String> parameters() {
        List<String> all = new ArrayList<>(NUMBERS);
        all.addAll(DAYS);
        all.addAll(NAMES);
        all.addAll(FLAGS);
        return all;
    }

    /** Headers that are odd in themselves. */
    static Map<String, String> headers() {
        Map<String, String> odd = new LinkedHashMap<>();
        odd.put("If-None-Match", "W/\"x\", \"y\"");
        odd.put("If-Match", "no tag");
        odd.put("Accept-Language", "nb;q=x, *;q=2");
        odd.put("Accept-Encoding", "gzip;q=0, identity;q=0");
        odd.put("Authorization", "Bearer not.a.token");
        odd.put("Prefer", "wait=99999999999999999999");
        odd.put("Range", "bytes=5-2");
        odd.put("If-Modified-Since", "yesterday");
        odd.put("Content-Type", "//");
        odd.put("X-Forwarded-For", "x".repeat(4000));
        odd.put("traceparent", "00-zz-zz-zz");
        odd.put("Origin", "https://example.org");
        odd.put("Expect", "200-maybe");
        return odd;
    }

    /** Bodies that are nothing, too much, twice, or of another coding. */
    static List<byte[]> bodies() {
        return List.of(
                bytes(""),
                bytes("{"),
                bytes("[]"),
                bytes("{}"),
                bytes("null"),
                bytes("true"),
                bytes("1e999999999"),
                bytes("\"\""),
                bytes("[[[[]]]]"),
                bytes("[".repeat(100_000)),
                bytes("{\"a\":".repeat(5_000)),
                bytes("{\"a\":1,\"a\":2}"),
                bytes("{\"id\":null,\"data\":[],\"specversion\":1e400}"),
                bytes("\uFEFF{}"),
                NOT_UTF_8,
                "{\"id\":\"æ\"}".getBytes(StandardCharsets.UTF_16),
                "{\"id\":\"æ\"}".getBytes(StandardCharsets.ISO_8859_1),
                bytes("{\"id\":\"\\uD800\"}"),
                bytes("{\"" + "x".repeat(60_000) + "\":1}"),
                bytes("a: &a [*a]"),
                bytes("a: !!java.net.URL [x]"),
                bytes("%YAML 1.1\n---\na: 2001-01-01\n"),
                bytes("\0"),
                bytes("{\"weights\":[{\"value\":1e600000}]}"),
                bytes("x".repeat(200_000)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
