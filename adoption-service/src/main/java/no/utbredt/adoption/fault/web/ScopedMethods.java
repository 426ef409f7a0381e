package no.utbredt.adoption.fault.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/** Each door says beside itself which scope it asks for. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class ScopedMethods {}
