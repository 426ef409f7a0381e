/** What became of entries, in MongoDB. */
@NullMarked
package no.utbredt.adoption.replay.mongo;

import org.jspecify.annotations.NullMarked;
