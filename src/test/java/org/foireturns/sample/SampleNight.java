package org.foireturns.sample;

import java.nio.file.Files;
import java.nio.file.Path;
import org.foireturns.report.Edition;
import org.foireturns.run.Ending;

/**
 * The job on the project's own input, run once for all tests that only look at what came out.
 *
 * @param edition what was published
 */
record SampleNight(Night night, Edition edition) {
    private static final Path HOME = Path.of("target", "sample-night");

    /** Made by the first test that asks. */
    static SampleNight published() {
        return Once.NIGHT;
    }

    Path report() {
        return night.latest().resolve("report.html");
    }

    private static final class Once {
        private static final SampleNight NIGHT = run();

        private static SampleNight run() {
            try {
                Files.createDirectories(HOME);
                Night night = new Night(Folders.INPUT, Folders.CONFIG, Files.createTempDirectory(HOME, "run"));
                if (night.run() instanceof Ending.Published published) {
                    return new SampleNight(night, published.edition());
                }
                throw new IllegalStateException("the sample night published nothing");
            } catch (Exception e) {
                throw new IllegalStateException("the sample night failed", e);
            }
        }
    }
}
