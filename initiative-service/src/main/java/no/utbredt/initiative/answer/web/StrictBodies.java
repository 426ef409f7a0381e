package no.utbredt.initiative.answer.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import no.utbredt.edge.Problem;
import no.utbredt.edge.Refused;
import no.utbredt.edge.json.JsonText;
import no.utbredt.vocabulary.Misread;
import no.utbredt.vocabulary.Nearest;
import no.utbredt.vocabulary.Quoted;
import no.utbredt.vocabulary.Texts;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/**
 * What stewards send is UTF-8 or refused, never repaired; where a record is asked for, it is JSON that can be read in one way, with
 * no member the record has not.
 */
@ControllerAdvice
final class StrictBodies extends RequestBodyAdviceAdapter {

    @Override
    public boolean supports(
            MethodParameter parameter, Type target, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage sent,
            MethodParameter parameter,
            Type target,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        byte[] body = sent.getBody().readAllBytes();
        try {
            String text = Texts.utf8(body);
            if (target instanceof Class<?> type && type.isRecord()) {
                check(JsonText.read(body), type);
            }
            return new Checked(sent.getHeaders(), text);
        } catch (Misread misread) {
            throw refused("", misread);
        }
    }

    private static void check(JsonText text, Class<?> type) {
        text.flaws().stream().findFirst().ifPresent(flaw -> {
            throw refused(flaw.pointer(), flaw.why());
        });
        List<String> known = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        text.node().propertyNames().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw refused("/" + Quoted.of(name), unknown(name, known));
                });
    }

    private static Misread unknown(String name, List<String> known) {
        String quoted = Quoted.of(name);
        String all = String.join(", ", known);
        String expected = Nearest.to(name, known).map(each -> "perhaps " + each).orElse("one of " + all);
        return new Misread(
                "member-unknown",
                expected,
                "there is no member \"" + quoted + "\"; there are " + all,
                "«" + quoted + "» finnes ikke her; det finnes " + all);
    }

    private static Refused refused(String pointer, Misread why) {
        return new Refused(Problem.at(400, why.code(), pointer, why.expected(), why.detail(), why.detailNb()));
    }

    /** A body that has been read, in UTF-8 whatever its header says. */
    private record Checked(HttpHeaders sent, String text) implements HttpInputMessage {

        @Override
        public InputStream getBody() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public HttpHeaders getHeaders() {
            HttpHeaders headers = new HttpHeaders(sent);
            MediaType type = sent.getContentType();
            if (type != null) {
                headers.setContentType(new MediaType(type, StandardCharsets.UTF_8));
            }
            return headers;
        }
    }
}
