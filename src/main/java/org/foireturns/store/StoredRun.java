package org.foireturns.store;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One run as the database keeps it.
 *
 * @param id the first twelve digits of the fingerprint
 * @param name its id in what it publishes, the same wherever its folders lie
 * @param inputRoot absolute path of the input folder
 * @param outputRoot absolute path of the folder that it publishes into
 * @param asOf the day of the run, which need not be the day it ran
 * @param finished when its outputs stood, or null as long as they do not
 * @param editions how often it was published
 * @param standing whether it could be published, as a word; empty before it was finished
 */
public record StoredRun(
        String id,
        String name,
        String fingerprint,
        String inputRoot,
        String outputRoot,
        String version,
        LocalDate asOf,
        Instant started,
        @Nullable Instant finished,
        int editions,
        String standing) {}
