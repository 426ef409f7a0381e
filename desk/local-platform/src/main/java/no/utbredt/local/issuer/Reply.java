package no.utbredt.local.issuer;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/** What the issuer says: JSON to programs, a page or a way onward to browsers. */
sealed interface Reply permits Answer, Page, Onward {

    void send(HttpExchange exchange) throws IOException;
}
