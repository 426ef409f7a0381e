/** The register: admits each report once (law 1). Pure; the topology that runs it is in {@code kafka}. */
@NullMarked
package no.utbredt.adoption.register;

import org.jspecify.annotations.NullMarked;
