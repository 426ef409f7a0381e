/** What a meter may be tagged with, and how many values a tag may have. */
@NullMarked
package no.utbredt.watch.meter;

import org.jspecify.annotations.NullMarked;
