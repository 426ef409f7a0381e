package no.utbredt.edge;

import no.utbredt.edge.load.StreamingConfiguration;
import no.utbredt.edge.refusal.RefusalConfiguration;
import no.utbredt.edge.request.RequestConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;

/** What holds of every address of every service. */
@AutoConfiguration(before = {WebMvcAutoConfiguration.class, ErrorMvcAutoConfiguration.class})
@ConditionalOnWebApplication
@PropertySource("classpath:/no/utbredt/edge/edge.properties")
@Import({RequestConfiguration.class, RefusalConfiguration.class, StreamingConfiguration.class})
public class EdgeAutoConfiguration {}
