package org.foireturns.lists;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;

/** What stands in a column, over a sample of its rows: how many cells read as what. */
final class Profile extends TextCounts {
    private static final int MOST_CODES = 4;
    private static final int MOST_ROLES = 12;
    /** Among so many victims some are of ten years or more. */
    private static final int SEVERAL = 7;
    /** So many shapes are looked at one by one. */
    private static final int FEW_SHAPES = 4;

    private static final int ENOUGH = 3;

    int filled;
    private final NumberRun run = new NumberRun();
    private final Set<String> different = new HashSet<>();

    static Profile of(Collection<Cell> cells, ListWords words) {
        Profile profile = new Profile();
        cells.forEach(cell -> profile.add(cell, words));
        return profile;
    }

    private void add(Cell cell, ListWords words) {
        filled++;
        different.add(cell.text());
        if (cell.isText()) {
            TextCounts text = words.counts(cell.text());
            add(text);
            text.numbers.forEach(run::add);
            return;
        }
        shapes.add(Cells.shape(cell.text()));
        switch (cell.kind()) {
            case DATE -> {
                days++;
                plainDays++;
            }
            case NUMBER -> number(cell, words);
            default -> {}
        }
    }

    private void number(Cell cell, ListWords words) {
        Integer whole = Cells.whole(cell);
        if (words.isMark(cell.text())) {
            marks++;
            yes += words.yes(cell.text()) ? 1 : 0;
        }
        if (Cells.serial(cell) != null) {
            serials++;
        }
        if (whole == null) {
            ids += Cells.digits(cell.text()) >= ENOUGH ? 1 : 0;
            return;
        }
        wholes++;
        aboveOne += whole > 1 ? 1 : 0;
        ages += whole >= 0 && whole <= 100 ? 1 : 0;
        ids += Cells.digits(cell.text()) >= ENOUGH ? 1 : 0;
        Reading reading = words.read(cell.text());
        periods.add(reading);
        offences(reading);
        run.add(whole);
    }

    /** Whether a key explains every text of the column. */
    boolean explained(Predicate<String> code) {
        return different.stream().map(String::strip).allMatch(code);
    }

    /** Whether few of the cells that say anything name a platform that the list knows. */
    boolean namesFewPlatforms() {
        return platforms * 5 < filled - unknowns;
    }

    /** Whether there are several numbers and none of them is likely the age of whom somebody writes to. */
    boolean numbersLikeCodes() {
        return filled >= SEVERAL && nearlyAll(wholes) && run.noneGrown();
    }

    /** Whether it holds different numbers that look like the ages of those who are written to. */
    boolean numbersLikeAges() {
        return nearlyAll(wholes) && wholes >= SEVERAL && distinct() >= ENOUGH && run.likeAges();
    }

    /** Whether a text has letters, digits and signs in the order in which some cell of the sample has them. */
    boolean shapedLike(String text) {
        if (shapes.size() > FEW_SHAPES) {
            return shapes.contains(Cells.shape(text));
        }
        for (String shape : shapes) {
            if (Cells.isShaped(text, shape)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the numbers beside genders are more than codes of them would be, or all larger than these. */
    boolean numbersVary() {
        return besideGenders.size() > MOST_CODES
                || (besideGenders.size() > 1 && besideGenders.stream().allMatch(number -> number > MOST_CODES));
    }

    boolean most(int count) {
        return count * 5 > filled * 3;
    }

    boolean nearlyAll(int count) {
        return count * 10 >= filled * 9;
    }

    boolean some(int count) {
        return count * 5 > filled;
    }

    /** Whether few short words say of each row's person whether it is a victim or a suspect. */
    boolean roles() {
        boolean few = longs == 0 && distinct() <= MOST_ROLES;
        return few && Math.min(victimRoles, suspectRoles) > 0 && most(victimRoles + suspectRoles);
    }

    /** Whether few short words stand in it, as names of roles do. */
    boolean mayBeRoles() {
        return longs == 0 && days == 0 && filled > 0 && distinct() <= MOST_ROLES && !most(wholes);
    }

    int distinct() {
        return different.size();
    }

    boolean nearlyAllDifferent() {
        return filled > 1 && distinct() * 10 >= filled * 9;
    }

    /** Whether the numbers go up by one, or stay for a row. */
    boolean countsUp() {
        return wholes > 1 && nearlyAll(wholes) && run.countsUp();
    }

    /** Whether it numbers its rows: 1, 2, 3. */
    boolean runsFromOne() {
        return nearlyAll(wholes) && run.runsFromOne();
    }

    /** Whether it numbers its rows from one on below each of several headings. */
    boolean beginsAgain() {
        return nearlyAll(wholes) && run.beginsAgain();
    }

    int zeros() {
        return run.zeros();
    }

    /** The largest of its whole numbers. */
    int largest() {
        return run.largest();
    }

    boolean repeats() {
        return run.repeats();
    }
}
