package no.utbredt.edge.token;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The addresses a request may have been sent to, compared as RFC 9449 has it (section 4.3, check 9): normalised as in RFC 3986
 * (sections 6.2.2 and 6.2.3), without query and fragment.
 *
 * @param known what this service is called, each with the beginning of its paths; empty: what the request itself says
 */
record Addresses(List<String> known) {

    private static final Pattern ESCAPE = Pattern.compile("%[0-9A-Fa-f]{2}");
    private static final String UNRESERVED = "-._~";

    /**
     * Whether an address is that of a request.
     *
     * @param said what the proof says
     * @param requested where the request says it was sent, with scheme and host
     */
    boolean agree(String said, String requested) {
        Optional<String> meant = normal(said);
        return meant.isPresent() && (known.isEmpty() ? meant.equals(normal(requested)) : isKnown(meant, requested));
    }

    private boolean isKnown(Optional<String> meant, String requested) {
        String path = URI.create(requested).getRawPath();
        return known.stream().anyMatch(each -> meant.equals(normal(each.replaceFirst("/+$", "") + path)));
    }

    /** The address as it is compared; empty when it is none of http or https with a host, or names a user. */
    static Optional<String> normal(String address) {
        try {
            URI read = new URI(ESCAPE.matcher(address).replaceAll(found -> unescaped(found.group()))).normalize();
            String scheme = String.valueOf(read.getScheme()).toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            if (!web || read.getHost() == null || read.getRawUserInfo() != null) {
                return Optional.empty();
            }
            String path = read.getRawPath().isEmpty() ? "/" : read.getRawPath();
            return Optional.of(scheme + "://" + read.getHost().toLowerCase(Locale.ROOT) + port(scheme, read) + path);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String port(String scheme, URI address) {
        int usual = scheme.equals("http") ? 80 : 443;
        return address.getPort() < 0 || address.getPort() == usual ? "" : ":" + address.getPort();
    }

    private static String unescaped(String escape) {
        char meant = (char) Integer.parseInt(escape.substring(1), 16);
        boolean plain = meant < 128 && (Character.isLetterOrDigit(meant) || UNRESERVED.indexOf(meant) >= 0);
        return plain ? String.valueOf(meant) : escape.toUpperCase(Locale.ROOT);
    }
}
