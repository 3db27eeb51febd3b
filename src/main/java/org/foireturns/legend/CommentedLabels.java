package org.foireturns.legend;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.model.Comment;
import org.foireturns.read.contract.Workbook;
import org.foireturns.words.NoteTerm;
import org.foireturns.words.Term;

/**
 * Labels whose comment says what they mean: "means not recorded" on "Other". What it says takes the place of the label,
 * where that one names no gender, age, platform or period of its own.
 */
final class CommentedLabels implements WritingOut {
    private final Grammar grammar;
    private final Pattern means;

    CommentedLabels(Grammar grammar) {
        this.grammar = grammar;
        this.means = grammar.pattern(
                "(?is)(?:" + grammar.anyOf(new Term(NoteTerm.MEANS, "plainly"), new Term(NoteTerm.MEANS, "code"))
                        + ")\\s*(\\S.*?)\\.?");
    }

    @Override
    public Workbook writtenOut(Workbook workbook) {
        return new Commented(this::told).writtenOut(workbook);
    }

    private Map<String, String> told(Cell label, Comment comment) {
        Map<String, String> told = new HashMap<>();
        if (isVague(label)) {
            comment.sentences().forEach(sentence -> meaning(sentence).ifPresent(says -> told.put(sentence, says)));
        }
        return told;
    }

    /** Whether a text has letters and says no value: "Other", "N/K". */
    private boolean isVague(Cell label) {
        return label.isText()
                && label.text().chars().anyMatch(Character::isLetter)
                && grammar.read(label.text()).facts().stream().noneMatch(Fact::isValue);
    }

    private Optional<String> meaning(String sentence) {
        Matcher told = means.matcher(sentence);
        if (!told.matches()) {
            return Optional.empty();
        }
        Reading meaning = grammar.read(told.group(1));
        Fact only = meaning.facts().size() == 1 ? meaning.facts().get(0) : null;
        boolean says = only != null && (only.isValue() || only instanceof Fact.Unknown || only instanceof Fact.Whole);
        return meaning.whole() && says ? Optional.of(told.group(1)) : Optional.empty();
    }
}
