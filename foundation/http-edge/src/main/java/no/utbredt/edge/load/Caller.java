package no.utbredt.edge.load;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Who sends a request, as far as a limit has to know: an organisation's program, never a person and no address of the network. */
@FunctionalInterface
public interface Caller {

    /** The client that a believed token names; nothing where no token was shown. */
    Optional<String> of(HttpServletRequest request);
}
