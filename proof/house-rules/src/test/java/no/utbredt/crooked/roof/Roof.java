package no.utbredt.crooked.roof;

import java.time.Instant;
import no.utbredt.contract.Beam;
import no.utbredt.crooked.wall.Wall;
import no.utbredt.crooked.wall.web.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.Crane;

/** Stands on the wall that stands on it, and on all that a core must not know. */
public class Roof {

    @Nullable
    Wall wall;

    @Nullable
    Window window;

    @Nullable
    Beam beam;

    @Nullable
    Crane crane;

    Instant built = Instant.now();
}
