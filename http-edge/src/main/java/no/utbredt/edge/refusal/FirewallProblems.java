package no.utbredt.edge.refusal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.utbredt.edge.Problem;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** What Spring Security's firewall refuses. */
final class FirewallProblems implements RequestRejectedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected)
            throws IOException {
        Problem.of(
                        400,
                        "address-refused",
                        "an address without '//', ';', '\\' and escaped '/', '%' or '.', and headers of visible characters",
                        "the address or a header holds what is not taken",
                        "adressen eller et hode inneholder noe som ikke tas imot")
                .write(response);
    }
}
