package org.foireturns.job;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** Wires a process that loads files for the runs of others. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({LoadConfiguration.class, ManyMachines.class})
public class WorkerConfiguration {
    /** The profile in which files are spread over machines. */
    public static final String PROFILE = ManyMachines.PROFILE;

    /** The bean that takes requests once it is started. */
    public static final String REQUESTS = "fileRequests";
}
