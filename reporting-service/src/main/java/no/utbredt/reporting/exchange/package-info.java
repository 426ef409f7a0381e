/** Who sends and who receives: a service's sources and consumers held against each other, actor by actor. */
@NullMarked
package no.utbredt.reporting.exchange;

import org.jspecify.annotations.NullMarked;
