package no.utbredt.crooked.wall;

import no.utbredt.crooked.roof.Roof;
import org.jspecify.annotations.Nullable;

public class Wall {

    @Nullable
    Roof roof;
}
