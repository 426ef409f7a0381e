/** Everything a document has ever said, and when we took it (law 3: what was known then never changes). */
@NullMarked
package no.utbredt.adoption.history;

import org.jspecify.annotations.NullMarked;
