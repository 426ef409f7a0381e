/** How far each service is to come: curves by stage, held to what was published. */
@NullMarked
package no.utbredt.simulator.rollout;

import org.jspecify.annotations.NullMarked;
