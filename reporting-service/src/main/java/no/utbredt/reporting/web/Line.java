package no.utbredt.reporting.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An item of a list that can be told as one line of values, too. */
public interface Line {

    /** The values, as many as the list has columns; null is empty. */
    List<@Nullable Object> values();
}
