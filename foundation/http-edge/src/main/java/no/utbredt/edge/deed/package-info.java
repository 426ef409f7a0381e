/** Keeps what operators and stewards do by the addresses of a service, and tells operators of it. */
@NullMarked
package no.utbredt.edge.deed;

import org.jspecify.annotations.NullMarked;
