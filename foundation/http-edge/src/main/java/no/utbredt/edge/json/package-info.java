/** JSON as strangers send it, read so that no two readers can read two things. */
@NullMarked
package no.utbredt.edge.json;

import org.jspecify.annotations.NullMarked;
