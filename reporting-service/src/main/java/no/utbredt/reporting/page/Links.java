package no.utbredt.reporting.page;

import java.util.Locale;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where a page leads: the language and what was asked go along, what is usual is left out.
 *
 * @param asked what the page was asked to show, or null where that does not go along
 */
public record Links(boolean english, @Nullable PageQuestion asked) {

    public String front() {
        return text(UriComponentsBuilder.fromPath("/"));
    }

    public String changes() {
        return text(UriComponentsBuilder.fromPath("/endringer"));
    }

    public String service(String id) {
        return text(with(asked, UriComponentsBuilder.fromPath("/tjeneste/").path(id)));
    }

    /** A service with one group in one role. */
    public String service(String id, String group, Role role) {
        var address = UriComponentsBuilder.fromPath("/tjeneste/").path(id).queryParam("gruppe", group);
        if (role != Role.CONSUMER) {
            address.queryParam("rolle", role.name().toLowerCase(Locale.ROOT));
        }
        return text(with(asked, address));
    }

    private static UriComponentsBuilder with(@Nullable PageQuestion asked, UriComponentsBuilder address) {
        if (asked == null) {
            return address;
        }
        if (asked.stage() != Stage.INTRODUCED) {
            address.queryParam("trinn", asked.stage().name().toLowerCase(Locale.ROOT));
        }
        if (!asked.day().equals(asked.today())) {
            address.queryParam("dato", asked.day());
        }
        if (!asked.knownAt().equals(asked.today())) {
            address.queryParam("kjent", asked.knownAt());
        }
        return address;
    }

    private String text(UriComponentsBuilder address) {
        return (english ? address.queryParam("lang", "en") : address)
                .encode()
                .build()
                .toUriString();
    }
}
