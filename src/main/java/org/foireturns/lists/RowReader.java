package org.foireturns.lists;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foireturns.model.AgeReading;
import org.foireturns.model.Cell;
import org.foireturns.model.Observation;
import org.foireturns.model.RawRecord;
import org.foireturns.model.RecordCandidate.Victim;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.jspecify.annotations.Nullable;

/** Reads what the cells of a row say of victims, platforms and how many. */
final class RowReader {
    private final Plan plan;
    private final ListWords words;
    private final VictimCells victims;
    private final AgeCells ageCells;
    private final PlatformCells platforms;
    private final Roles roles;
    private final @Nullable BirthAges births;
    private final VictimsSeen seen;
    private final List<Column> genderCounts;
    private final List<Column> ageFlags;
    private final List<Column> platformColumns;

    RowReader(Plan plan, ListWords words, Map<String, String> key) {
        this.plan = plan;
        this.words = words;
        Map<String, String> codes = CodeKey.beside(
                plan.victims().isEmpty() ? null : plan.victims().get(0).age(), key);
        this.victims = new VictimCells(words, codes);
        this.ageCells = new AgeCells(words, codes);
        this.platforms = new PlatformCells(words, key);
        this.roles = new Roles(plan, words);
        this.births = BirthAges.of(plan, words);
        this.seen = new VictimsSeen(plan);
        this.genderCounts = plan.columns().of(ColumnKind.COUNT_OF_GENDER);
        this.ageFlags = plan.columns().of(ColumnKind.AGE_FLAG);
        this.platformColumns = plan.columns().of(ColumnKind.PLATFORM, ColumnKind.PLATFORM_FLAG);
    }

    /** Whether a row is about a suspect, or anybody but a victim. */
    boolean ofOther(RawRecord row) {
        return roles.ofOther(row);
    }

    /** Whether nothing tells what the code of its person's role means. */
    boolean ofUnclearRole(RawRecord row) {
        return roles.unclear(row);
    }

    PlatformCells platforms() {
        return platforms;
    }

    /** The victims of a row; none when the list tells of none, or when a further row says no new one. */
    List<Victim> victims(RawRecord row, Between between, boolean further, @Nullable Long reference) {
        if (roles.ofOther(row) || seen.again(row, reference)) {
            return List.of();
        }
        if (roles.untold(row)) {
            return List.of(new Victim(new AgeReading.Age(VictimAge.ALL), null));
        }
        List<Victim> found = new ArrayList<>(counted(row));
        List<VictimColumns> pairs = plan.victims();
        boolean alone = pairs.size() == 1;
        for (VictimColumns pair : pairs) {
            Cell gender = cell(row, pair.gender());
            Cell age = cell(row, pair.age());
            if (pair.age() == null && births != null) {
                AgeReading born = births.age(row);
                said(row, pair, gender, between).forEach(said -> found.add(new Victim(born, said)));
                continue;
            }
            Cell band = cell(row, pair.band());
            if (gender == null && age == null && (!alone || further)) {
                continue;
            }
            if (victims.none(gender) && victims.none(age)) {
                continue;
            }
            if (gender != null && pair.tellsBoth()) {
                for (Cell one : victims.each(gender)) {
                    found.addAll(pair(row, pair, one, one, band, between));
                }
            } else {
                found.addAll(pair(row, pair, gender, age, band, between));
            }
        }
        if (pairs.isEmpty() && births != null) {
            found.add(new Victim(births.age(row), gender(between)));
        } else if (pairs.isEmpty()
                && found.isEmpty()
                && (between.genders().any() || plan.columns().any(ColumnKind::flagsVictims))) {
            found.addAll(flagged(row, between));
        }
        return found;
    }

    /**
     * The victims of a row by its marks. Where it marks several genders and several ages, nothing says whose age is
     * which: each is then told for itself.
     */
    private List<Victim> flagged(RawRecord row, Between between) {
        List<AgeReading> ages = ticked(row);
        List<@Nullable VictimGender> genders = genders(row, between);
        List<Victim> found = new ArrayList<>();
        boolean apart = ages.size() > 1 && genders.size() > 1;
        for (VictimGender gender : genders) {
            for (AgeReading age : apart ? List.of(new AgeReading.Age(VictimAge.ALL)) : ages) {
                found.add(new Victim(age, gender));
            }
        }
        if (apart) {
            ages.forEach(age -> found.add(new Victim(age, VictimGender.ALL)));
        }
        return found;
    }

    /**
     * The genders over the columns that a row ticks: unknown where it ticks none, what stands between where none is.
     */
    private List<@Nullable VictimGender> genders(RawRecord row, Between between) {
        List<Column> flags = plan.columns().of(ColumnKind.GENDER_FLAG);
        List<@Nullable VictimGender> genders = new ArrayList<>();
        for (Column flag : flags) {
            Cell cell = row.cell(flag.index());
            if (cell != null && words.yes(cell.text())) {
                genders.add(flag.head().flaggedGender().orElse(VictimGender.UNKNOWN));
            }
        }
        if (genders.isEmpty()) {
            genders.add(flags.isEmpty() ? gender(between) : VictimGender.UNKNOWN);
        }
        return genders;
    }

    private List<Victim> pair(
            RawRecord row,
            VictimColumns pair,
            @Nullable Cell gender,
            @Nullable Cell age,
            @Nullable Cell band,
            Between between) {
        List<AgeReading> ages = pair.age() == null ? ticked(row) : ageCells.of(age);
        if (band != null && ages.equals(List.of(new AgeReading.Age(VictimAge.UNKNOWN)))) {
            ages = ageCells.of(band);
        }
        List<Victim> found = new ArrayList<>();
        for (VictimGender said : said(row, pair, gender, between)) {
            ages.forEach(each -> found.add(new Victim(each, said)));
        }
        return found;
    }

    /**
     * The ages over the columns that a row ticks: unknown where it ticks none, and all where there are no such columns.
     */
    private List<AgeReading> ticked(RawRecord row) {
        if (ageFlags.isEmpty()) {
            return List.of(new AgeReading.Age(VictimAge.ALL));
        }
        List<AgeReading> ages = new ArrayList<>();
        for (Column flag : ageFlags) {
            Cell cell = row.cell(flag.index());
            if (cell != null && words.yes(cell.text())) {
                ages.add(new AgeReading.Age(flag.head().age().orElse(VictimAge.UNKNOWN)));
            }
        }
        return ages.isEmpty() ? List.of(new AgeReading.Age(VictimAge.UNKNOWN)) : ages;
    }

    private List<@Nullable VictimGender> said(
            RawRecord row, VictimColumns pair, @Nullable Cell gender, Between between) {
        if (pair.gender() == null) {
            return counts() ? List.of(VictimGender.ALL) : genders(row, between);
        }
        List<@Nullable VictimGender> said = new ArrayList<>();
        said.add(pair.tellsBoth() ? victims.genderBesideAge(gender) : victims.gender(gender));
        return said;
    }

    private static @Nullable VictimGender gender(Between between) {
        return between.genders().any() ? between.genders().gender() : VictimGender.ALL;
    }

    private boolean counts() {
        return !genderCounts.isEmpty();
    }

    /** Numbers of female and of male victims in columns of their own. */
    private List<Victim> counted(RawRecord row) {
        if (genderCounts.isEmpty()) {
            return List.of();
        }
        List<Victim> found = new ArrayList<>();
        List<AgeReading> ages = ticked(row);
        genderCounts.forEach(column -> {
            Cell cell = row.cell(column.index());
            Integer number = cell == null ? Integer.valueOf(0) : Cells.whole(cell);
            VictimGender gender = number == null ? null : column.head().gender().orElse(VictimGender.UNKNOWN);
            for (int i = 0; i < (number == null ? 1 : number); i++) {
                found.add(new Victim(ages.size() == 1 ? ages.get(0) : new AgeReading.Age(VictimAge.ALL), gender));
            }
        });
        return found;
    }

    /** The platforms of a row; unknown where the list tells them and the row, or the heading over it, names none. */
    Set<String> platforms(RawRecord row, boolean further, Between between) {
        if (platformColumns.isEmpty()) {
            Cell heading = between.platforms().over(row.row());
            return heading == null ? Set.of() : platforms.ofHeading(heading);
        }
        Set<String> ids = new LinkedHashSet<>();
        boolean any = false;
        for (Column column : platformColumns) {
            Cell cell = row.cell(column.index());
            if (cell == null) {
                continue;
            }
            any = true;
            if (column.kind() == ColumnKind.PLATFORM) {
                ids.addAll(platforms.named(cell));
            } else if (words.yes(cell.text())) {
                ids.add(platforms.ofHead(column.head(), cell));
            }
        }
        ids.remove("");
        if (ids.size() > 1) {
            ids.remove(Observation.UNKNOWN_PLATFORM);
        }
        return ids.isEmpty() && (any || !further) ? Set.of(Observation.UNKNOWN_PLATFORM) : ids;
    }

    private static @Nullable Cell cell(RawRecord row, @Nullable Column column) {
        return column == null ? null : row.cell(column.index());
    }
}
