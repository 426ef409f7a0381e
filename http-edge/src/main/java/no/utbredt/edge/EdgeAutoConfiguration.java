package no.utbredt.edge;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;

/** What holds of every address of every service. */
@AutoConfiguration
@ConditionalOnWebApplication
public class EdgeAutoConfiguration {}
