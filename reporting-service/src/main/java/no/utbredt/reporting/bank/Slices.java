package no.utbredt.reporting.bank;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where a table gets its numbers: a slice at a time, so that never more than that is held. A slice is what there is under one value
 * of each of the table's variables but the last it is divided by.
 *
 * @param <M> what the table's figures are read of
 */
interface Slices<M> {

    /**
     * What it costs to ask for one month of a slice, in cells of the coverage; 0 when there is nothing to ask.
     *
     * @param slice a value of each variable but the last, in the table's order
     * @param codes the values of the last variable that are wanted
     */
    long cost(List<String> slice, Set<String> codes);

    /** What was measured, by the value of the last variable, month by month. A value that is not there is not applicable. */
    Map<String, List<Measured<M>>> of(List<String> slice, Set<String> codes, List<YearMonth> months);
}
