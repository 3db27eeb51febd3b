package org.foireturns.decisions;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.model.Place;
import org.foireturns.model.Platform;
import org.foireturns.model.Platforms;
import org.foireturns.model.finding.FindingLine;

/** What may be said of a label of a table that was not understood. */
final class LabelAnswer {
    static final String WORDS =
            "what the label means: female, male, an age such as 12-15 or 16+, the name of a platform, or unknown";

    /** Why a label is not understood; what else may be unclear about a number is of no one label. */
    private static final String WHY = "has words that we do not know: .*|says no (?:gender|age) that we know"
            + "|is a number, which its head does not explain|does not say what is unknown"
            + "|says more of an age than we understand|says two things at once";

    private static final Pattern LABEL =
            Pattern.compile("^[^\"]*: \"(.+[^\u2026]): (?:" + WHY + ")\"(?: \\([0-9]+ cells.*)?$");

    private static final Pattern WORD = Pattern.compile("\\p{L}{3}");

    private LabelAnswer() {}

    /** The one label that a finding is about, in full; none where it is about several, or about none. */
    static Optional<String> label(FindingLine line) {
        Matcher label = LABEL.matcher(line.message());
        return label.matches() ? Optional.of(label.group(1)) : Optional.empty();
    }

    /**
     * The decision that an answer stands for. A word holds in all files of the request, whatever they are called; a
     * letter or a number is a code, and holds in the file of the finding alone.
     */
    static Optional<Proposal> read(FindingLine line, String answer, Platforms platforms) {
        String axis = DecidedLabel.AXES.stream()
                .filter(each -> !each.equals(DecidedLabel.AXIS) && !each.equals(DecidedLabel.FORCE))
                .filter(each -> each.equals(DecidedLabel.PLATFORM)
                        ? platforms.called(answer).isPresent()
                        : DecidedLabel.means(each, answer))
                .findFirst()
                .orElse("");
        return axis.isEmpty()
                ? Optional.empty()
                : label(line)
                        .map(label -> new Proposal(
                                answer,
                                "",
                                DecisionType.ALIAS,
                                Place.printed(line.place().request()),
                                "",
                                WORD.matcher(label).find()
                                        ? ""
                                        : Place.printed(line.place().file()),
                                axis,
                                label,
                                axis.equals(DecidedLabel.PLATFORM)
                                        ? platforms
                                                .called(answer)
                                                .map(Platform::id)
                                                .orElse(answer)
                                        : answer));
    }
}
