/** What has become of the whole, over HTTP: as CloudEvents and as Atom. */
@NullMarked
package no.utbredt.reporting.news.web;

import org.jspecify.annotations.NullMarked;
