package no.utbredt.client.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** An address with parameters; those that are null are left out. */
public final class Query {

    private final StringBuilder address;
    private char before = '?';

    public Query(String path) {
        this.address = new StringBuilder(path);
    }

    public Query with(String name, @Nullable Object value) {
        if (value != null) {
            address.append(before)
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
            before = '&';
        }
        return this;
    }

    @Override
    public String toString() {
        return address.toString();
    }
}
