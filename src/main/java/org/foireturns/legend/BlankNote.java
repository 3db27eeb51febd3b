package org.foireturns.legend;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Question;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.words.NoteTerm;
import org.foireturns.words.Term;
import org.foireturns.words.ValueTerm;

/**
 * A note that says what the blank cells of tables stand for: "A blank cell means that no crime was recorded", "Blank =
 * nil".
 *
 * @param before what stands before the name of a blank in its cell
 * @param meaning what a blank stands for, "0" where that is nothing; empty when it is not known or no number
 * @param behind what follows in its cell
 */
record BlankNote(Cell cell, String before, String meaning, String behind) {
    private static final int LONGEST = 250;
    /** So many words may say which blanks: "an empty cell in the table above means". */
    private static final int MOST_WORDS = 6;

    private static final Pattern END = Pattern.compile("[.;\\n](?:\\s|$)|\\s/\\s|[.;]$");
    private static final Pattern CLAUSE = Pattern.compile("[,:;(.\\n]");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern LINKS = Pattern.compile("^[\\s=:,\\u2013-]+");

    /** Finds such notes. */
    static final class Finder {
        private static final Question<Boolean> NAMES_BLANKS = new Question<>();

        private final Grammar grammar;
        private final Pattern blank;
        private final Pattern joins;

        Finder(Grammar grammar) {
            this.grammar = grammar;
            this.blank = grammar.pattern(
                    "(?i)(?<![\\p{L}\\p{N}(])" + grammar.oneOf(new Term(NoteTerm.BLANK, "cell")) + "(?![\\p{L})])");
            this.joins = grammar.pattern("(?i)(?:^|\\s)"
                    + grammar.oneOf(
                            new Term(NoteTerm.MEANS, "plainly"),
                            new Term(NoteTerm.MEANS, "sign"),
                            new Term(NoteTerm.BLANK, "says"))
                    + "(?=\\s)|[,:](?=\\s)");
        }

        Optional<BlankNote> in(Cell cell) {
            if (!cell.isText() || cell.text().length() > LONGEST || !mayNameBlanks(cell.text())) {
                return Optional.empty();
            }
            String text = cell.text();
            Matcher named = blank.matcher(text);
            while (named.find()) {
                Matcher end = END.matcher(text);
                int last = end.find(named.end()) ? end.start() : text.length();
                String behind = text.substring(named.end(), last);
                Matcher join = joins.matcher(behind);
                if (join.find()
                        && !ofField(text.substring(0, named.start()))
                        && ofAll(behind.substring(0, join.start()))) {
                    String meaning = LINKS.matcher(behind.substring(join.end()))
                            .replaceFirst("")
                            .strip();
                    return Optional.of(new BlankNote(
                            cell, text.substring(0, named.start()), worth(meaning), text.substring(last)));
                }
            }
            return Optional.empty();
        }

        private boolean mayNameBlanks(String text) {
            return grammar.answer(
                    NAMES_BLANKS, text, each -> blank.matcher(each).find());
        }

        /**
         * Whether what is blank is a column that is named, as in "where the platform is blank": no cell for a number.
         */
        private boolean ofField(String before) {
            String[] clauses = CLAUSE.split(before, -1);
            return grammar.read(clauses[clauses.length - 1])
                    .all(Fact.Names.class)
                    .anyMatch(named -> named.axis() != Axis.PERIOD);
        }

        /** Whether words do not name a column, as those of "blank age = not recorded" do. */
        private boolean ofAll(String which) {
            Reading place = grammar.read(which);
            return place.facts().stream().allMatch(Fact.Filler.class::isInstance)
                    && SPACE.split(which.strip()).length <= MOST_WORDS;
        }

        /** The words for a number that is small or not told, "0" for those that say that there is nothing. */
        private String worth(String meaning) {
            Reading reading = grammar.read(meaning);
            if (isNothing(meaning)) {
                return "0";
            }
            boolean ofSomebody = reading.says(Fact.Names.class) || reading.says(Fact.Unknown.class);
            if (reading.says(Fact.Nil.class)) {
                return ofSomebody ? "" : "0";
            }
            boolean told = reading.says(Fact.Fewer.class)
                    || reading.says(Fact.Withheld.class)
                    || reading.says(Fact.NotHeld.class);
            return told && !ofSomebody ? meaning : "";
        }

        /** "None recorded", "no crime". */
        private boolean isNothing(String meaning) {
            String[] words = SPACE.split(meaning, 2);
            return grammar.isExactly(ValueTerm.NIL, words[0])
                    || (words.length == 2
                            && grammar.isExactly(NoteTerm.NEGATION, words[0])
                            && grammar.read(words[1]).says(Fact.Counts.class)
                            && grammar.read(words[1]).facts().stream().allMatch(BlankNote::saysWhatOrWhen));
        }
    }

    /** What is counted, and in which part of the table: "no such offence in that quarter". */
    private static boolean saysWhatOrWhen(Fact fact) {
        return fact instanceof Fact.Counts
                || fact instanceof Fact.Filler
                || (fact instanceof Fact.Names named && named.axis() == Axis.PERIOD);
    }

    /** The note with a sign in the place of the name of a blank. */
    String with(String sign) {
        return (before.isBlank() ? "" : before + "\n") + sign + " = " + meaning + behind;
    }
}
