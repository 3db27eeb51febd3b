package org.foireturns.model;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where the sentences of a text end. How finely a text is parted hangs on what is looked for in it. */
public final class Sentences {
    /** "Figures for approx. 10 cases" is one sentence. */
    private static final String STOP = "(?<=[.!?])\\s+(?=\\p{Lu})";

    private static final Pattern STOPS = Pattern.compile(STOP);
    private static final Pattern ENDS = Pattern.compile(STOP + "|[\\n\\r]+");
    private static final Pattern PARTS = Pattern.compile(ENDS + "|;\\s+");
    private static final Pattern RULES = Pattern.compile("(?<=[.;])\\s+|\\n");

    private Sentences() {}

    /** Those of a text of several lines: a line ends one, and a stop does where a capital follows it. */
    public static List<String> in(String text) {
        return List.of(ENDS.split(text, -1));
    }

    /** The same where what stands on several lines may be one sentence, as in a title. */
    public static List<String> acrossLines(String text) {
        return List.of(STOPS.split(text, -1));
    }

    /** The sentences of a text, and their parts before and behind a semicolon. */
    public static List<String> andParts(String text) {
        return List.of(PARTS.split(text, -1));
    }

    /** What a text says one by one, each with its stop or semicolon: "2023: covers April on; 2024: covers all." */
    public static Stream<String> rules(String text) {
        return RULES.splitAsStream(text);
    }
}
