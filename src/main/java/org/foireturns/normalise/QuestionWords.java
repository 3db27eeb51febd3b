package org.foireturns.normalise;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How the questions of a request are numbered: "Q4 Platform used", "questions 2 to 4". */
public final class QuestionWords {
    private static final String NUMBER = "([0-9]{1,2}[a-z]?)";

    private final Pattern numbered;
    private final Pattern named;
    private final Pattern further;

    /** @param list the words of the vocabulary by their key */
    QuestionWords(Function<String, List<String>> list) {
        String one = AnyOf.these(list.apply("question"));
        String any = AnyOf.these(Stream.concat(list.apply("questions").stream(), list.apply("question").stream())
                .toList());
        String to = AnyOf.these(list.apply("question_to"));
        String joint = "(?:" + AnyOf.these(list.apply("question_and")) + "|" + to + ")";
        this.numbered = Pattern.compile("(?is)\\s*" + one + "?\\s*\\.?\\s*" + NUMBER + "\\s*[.):-]?\\s+(\\S.*)");
        this.named = Pattern.compile("(?i)(?<![a-z0-9])" + any + "\\s*\\.?\\s*" + NUMBER + "(?![0-9])((?:\\s*" + joint
                + "\\s*" + any + "?\\s*[0-9]{1,2}[a-z]?(?![0-9a-z]))*+)");
        this.further = Pattern.compile("(?i)(" + to + ")?\\s*" + any + "?\\s*" + NUMBER);
    }

    /** A question that begins with its number: the number, and the rest. */
    public Pattern numbered() {
        return numbered;
    }

    /** The number of a question that a sentence names, and what further ones it joins to it. */
    public Pattern named() {
        return named;
    }

    /** One of those further ones: whether all between are meant, and the number. */
    public Pattern further() {
        return further;
    }
}
