/** How every refusal is told, whoever refuses: a service, the framework, the firewall or the container. */
@NullMarked
package no.utbredt.edge.refusal;

import org.jspecify.annotations.NullMarked;
