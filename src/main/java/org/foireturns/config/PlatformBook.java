package org.foireturns.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.foireturns.model.Platform;
import org.foireturns.model.Platforms;
import org.jspecify.annotations.Nullable;

/** Reads {@code platforms.csv}. The column {@code owner} is for people; nothing here reads it. */
final class PlatformBook {
    private static final String PART_OF = "part_of";
    private static final List<String> COLUMNS = List.of("id", "name", "owner", "groups", "aliases");
    private static final List<String> OTHERS = List.of(PART_OF);
    private static final Set<String> RESERVED = Set.of("all", "unknown");

    private PlatformBook() {}

    /** The platforms; none when the book has a mistake, for then no other book can be held against it. */
    static Platforms read(BookFile file, Mistakes mistakes) {
        List<Platform> platforms = new ArrayList<>();
        UniqueNames ids = new UniqueNames();
        UniqueNames names = new UniqueNames();
        List<CsvRow> rows = CsvBook.rows(file, COLUMNS, OTHERS, mistakes);
        Set<String> listed = rows.stream().map(row -> row.text("id")).collect(Collectors.toSet());
        for (CsvRow row : rows) {
            Platform platform = new Platform(
                    row.id("id"), row.due("name"), row.list("groups"), row.list("aliases"), partOf(row, listed));
            if (RESERVED.contains(platform.id())) {
                row.mistake("id", "\"" + platform.id() + "\" has a meaning of its own and can be no platform");
            }
            for (String group : platform.groups()) {
                if (!Ids.isId(group)) {
                    row.mistake("groups", "\"" + group + "\" is no id; use lower-case letters, digits and hyphens");
                }
            }
            ids.claim(row, "id", platform.id());
            names.claim(row, "name", platform.name());
            platform.aliases().forEach(alias -> names.claim(row, "aliases", alias));
            platforms.add(platform);
        }
        return mistakes.anyIn(file.shown()) ? new Platforms(List.of()) : new Platforms(platforms);
    }

    private static @Nullable String partOf(CsvRow row, Set<String> listed) {
        String whole = row.text(PART_OF);
        if (whole.isEmpty()) {
            return null;
        }
        if (!listed.contains(whole) || whole.equals(row.text("id"))) {
            row.mistake(PART_OF, "\"" + whole + "\" is the id of no other platform of the list");
        }
        return whole;
    }
}
