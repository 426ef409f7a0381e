/** The trial without an image registry, held against what it tries, for it takes long to run. */
@NullMarked
package no.utbredt.deploy.offline;

import org.jspecify.annotations.NullMarked;
