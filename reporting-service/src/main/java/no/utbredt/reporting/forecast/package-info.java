/** Where a curve of coverage goes from here: the present pace, a logistic curve, and how well either would have foretold the past. */
@NullMarked
package no.utbredt.reporting.forecast;

import org.jspecify.annotations.NullMarked;
