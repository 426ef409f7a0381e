/** What has become of the whole, told to whoever would rather be told than ask: what stands is held against what was told last. */
@NullMarked
package no.utbredt.reporting.news;

import org.jspecify.annotations.NullMarked;
