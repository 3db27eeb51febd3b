package org.foireturns.job;

import java.util.stream.Stream;
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
        @DefaultValue Load load,
        @DefaultValue ReadSettings read) {

    /** SHA-256 of the books' own and of what else decides how files are read. */
    String with(String books) {
        return Sha256.of(
                Stream.concat(Stream.of(books), read.decisive().stream()).toList());
    }

    /**
     * How many files are worked on.
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
