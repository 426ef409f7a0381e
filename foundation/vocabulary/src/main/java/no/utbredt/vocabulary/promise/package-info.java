/**
 * What is promised for a day, and what became of it: <em>late</em>, <em>reached</em> and <em>moved</em> mean here what they mean in
 * every service and on every page (law 10). Pure rules on plain values.
 */
@NullMarked
package no.utbredt.vocabulary.promise;

import org.jspecify.annotations.NullMarked;
