@NullMarked
package no.utbredt.deploy.prometheus;

import org.jspecify.annotations.NullMarked;
