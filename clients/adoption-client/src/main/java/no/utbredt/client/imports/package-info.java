/** Files that are sent whole and worked off by the other side. */
@NullMarked
package no.utbredt.client.imports;

import org.jspecify.annotations.NullMarked;
