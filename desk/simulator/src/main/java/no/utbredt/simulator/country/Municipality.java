package no.utbredt.simulator.country;

import java.time.LocalDate;
import java.util.NavigableMap;

/**
 * A municipality of the register.
 *
 * @param id its id in the register
 * @param numbers municipality number by the day from which it holds
 * @param places county by the day from which it holds
 * @param gpLists how many GP lists there are, 0 where that is not known
 */
public record Municipality(
        String id, NavigableMap<LocalDate, String> numbers, NavigableMap<LocalDate, Place> places, int gpLists) {}
