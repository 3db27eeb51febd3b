package org.foireturns.run;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.foireturns.config.Books;
import org.foireturns.decisions.Decision;
import org.foireturns.decisions.Decisions;
import org.foireturns.model.Sha256;
import org.foireturns.read.screen.ScreenRules;
import org.foireturns.report.Letterhead;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of {@code config/application.yml}.
 *
 * @param version of this software
 * @param defaultOffence of a request that nobody described
 * @param screen answers by check, for those that are not answered as usual
 */
@ConfigurationProperties("foi")
public record Settings(
        String version,
        @DefaultValue("71/17") String defaultOffence,
        @DefaultValue Load load,
        @DefaultValue ReadSettings read,
        @DefaultValue Map<String, String> screen,
        @DefaultValue Quarantined quarantine,
        @DefaultValue Awaited collecting,
        @DefaultValue Letters letters,
        @DefaultValue Deciding decisions,
        @DefaultValue Published publication) {
    public Settings {
        screen = Map.copyOf(screen);
        ScreenRules.of(screen);
    }

    /** What is done about what the screen sees. */
    public ScreenRules rules() {
        return ScreenRules.of(screen);
    }

    /** SHA-256 of the books' own and of what else decides how files are read. */
    public String with(String books) {
        return Sha256.of(Stream.of(
                        Stream.of(books, Boolean.toString(quarantine.move)),
                        read.decisive().stream(),
                        new TreeMap<>(screen).entrySet().stream().map(Object::toString))
                .flatMap(texts -> texts)
                .toList());
    }

    /** What decides what is said of the returns, and not how they are read. */
    List<String> telling() {
        List<String> letter = List.of(
                Integer.toString(collecting.share),
                letters.signature,
                letters.address,
                Integer.toString(publication.small));
        return decisions.fourEyes
                ? Stream.concat(letter.stream(), Stream.of("four eyes")).toList()
                : letter;
    }

    /**
     * What the officer's answers need.
     *
     * @param fourEyes whether one that moves a headline needs a second person
     */
    public record Deciding(@DefaultValue("false") boolean fourEyes) {
        /**
         * The books without the decisions about reading that nobody has approved: what they move is not known before.
         */
        public Books readBy(Books books) {
            Decisions decisions = books.decisions();
            return fourEyes
                    ? books.deciding(decisions.withholding(decisions.unapproved().stream()
                            .filter(Decision::readsAgain)
                            .toList()))
                    : books;
        }
    }

    /**
     * What is left out of the workbook for publication.
     *
     * @param small below which a number of a single force is left out; 0 or 1 leaves none out
     */
    public record Published(@DefaultValue("5") int small) {}

    /**
     * What becomes of files that are set aside.
     *
     * @param move whether they are moved out of the input folder
     */
    public record Quarantined(@DefaultValue("false") boolean move) {}

    /**
     * What is said while answers are still to come.
     *
     * @param share of how many of a hundred forces asked there must be numbers before sentences are drafted, and for a
     *     sentence not to say of how many there are
     */
    public record Awaited(@DefaultValue("90") int share) {
        public Awaited {
            if (share < 0 || share > 100) {
                throw new IllegalArgumentException("foi.collecting.share is not between 0 and 100");
            }
        }
    }

    /**
     * Who writes to forces.
     *
     * @param signature below each letter
     * @param address where answers go
     */
    public record Letters(
            @DefaultValue("") String signature,
            @DefaultValue("") String address) {
        /** As the letters name them. */
        public Letterhead head() {
            return new Letterhead(signature, address);
        }
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
