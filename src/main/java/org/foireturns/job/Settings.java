package org.foireturns.job;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of {@code config/application.yml}.
 *
 * @param version of this software
 * @param defaultOffence of a request that nobody described
 */
@ConfigurationProperties("foi")
public record Settings(
        String version,
        @DefaultValue("71/17") String defaultOffence,
        @DefaultValue Load load) {

    /**
     * How files are read.
     *
     * @param concurrency how many at the same time, at least 1
     */
    public record Load(@DefaultValue("2") int concurrency) {
        public Load {
            if (concurrency < 1) {
                throw new IllegalArgumentException("foi.load.concurrency is below 1");
            }
        }
    }
}
