package no.utbredt.reporting.subscription.web;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Gives the addresses of a name that are of the public internet; it is asked for each connection, and what it gives is what is connected
 * to. So nobody has this service ask what stands beside it, whatever a name meant when it was registered.
 */
final class PublicAddresses implements DnsResolver {

    /** A name that has addresses, and none that is public. */
    static final class NotPublic extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        NotPublic() {
            super("no public address");
        }
    }

    /** A range of addresses: those that begin with the same bits. */
    private static final class Range {

        private final byte[] begin;
        private final int bits;

        private Range(byte[] begin, int bits) {
            this.begin = begin;
            this.bits = bits;
        }

        static Range of(int bits, int... begin) {
            byte[] bytes = new byte[begin.length];
            for (int at = 0; at < begin.length; at++) {
                bytes[at] = (byte) begin[at];
            }
            return new Range(bytes, bits);
        }

        boolean has(byte[] address) {
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((address[bit / 8] & mask) != (begin[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Of the IANA registry of special-purpose IPv4 addresses (RFC 6890), with those of groups and what is reserved. */
    private static final List<Range> NOT_PUBLIC_4 = List.of(
            Range.of(8, 0),
            Range.of(8, 10),
            Range.of(10, 100, 64),
            Range.of(8, 127),
            Range.of(16, 169, 254),
            Range.of(12, 172, 16),
            Range.of(24, 192, 0, 0),
            Range.of(24, 192, 0, 2),
            Range.of(24, 192, 88, 99),
            Range.of(16, 192, 168),
            Range.of(15, 198, 18),
            Range.of(24, 198, 51, 100),
            Range.of(24, 203, 0, 113),
            Range.of(3, 224));

    /** What is given out to the public of IPv6, and what of it leads elsewhere: Teredo, ORCHID and others, documentation, 6to4. */
    private static final Range PUBLIC_6 = Range.of(3, 0x20);

    private static final List<Range> NOT_PUBLIC_6 = List.of(
            Range.of(23, 0x20, 0x01, 0x00),
            Range.of(32, 0x20, 0x01, 0x0d, 0xb8),
            Range.of(16, 0x20, 0x02),
            Range.of(20, 0x3f, 0xff, 0x00));

    private final DnsResolver names;

    PublicAddresses() {
        this(SystemDefaultDnsResolver.INSTANCE);
    }

    PublicAddresses(DnsResolver names) {
        this.names = names;
    }

    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        return switch (address) {
            case Inet4Address four -> NOT_PUBLIC_4.stream().noneMatch(range -> range.has(bytes));
            case Inet6Address six ->
                PUBLIC_6.has(bytes) && NOT_PUBLIC_6.stream().noneMatch(range -> range.has(bytes));
            default -> false;
        };
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] all = Arrays.stream(names.resolve(host))
                .filter(PublicAddresses::isPublic)
                .toArray(InetAddress[]::new);
        if (all.length == 0) {
            throw new NotPublic();
        }
        return all;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
