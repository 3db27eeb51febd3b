package org.foireturns.run;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Wires the settings alone, for commands that read files without a database. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Settings.class)
public class SettingsConfiguration {}
