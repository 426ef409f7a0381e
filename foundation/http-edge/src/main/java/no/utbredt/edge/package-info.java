/** How every service speaks HTTP; each is configured by having this module on its class path. */
@NullMarked
package no.utbredt.edge;

import org.jspecify.annotations.NullMarked;
