package org.foireturns.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The book of platforms and their groups. */
public final class Platforms {
    private final Map<String, Platform> byId = new LinkedHashMap<>();

    public Platforms(List<Platform> platforms) {
        platforms.forEach(platform -> byId.put(platform.id(), platform));
    }

    public List<Platform> all() {
        return List.copyOf(byId.values());
    }

    public Optional<Platform> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The platform that a text is the id or the name of, whatever its case: {@code Tagged.com}, {@code tagged-com}. */
    public Optional<Platform> called(String text) {
        return byId(text)
                .or(() -> byId.values().stream()
                        .filter(each -> each.name().equalsIgnoreCase(text))
                        .findFirst());
    }

    /** The same with one more name for a platform of the list. */
    public Platforms withAlias(String id, String alias) {
        return new Platforms(all().stream()
                .map(platform -> platform.id().equals(id) ? platform.withAlias(alias) : platform)
                .toList());
    }

    /** Whether a platform is one, or a part of it: Facebook Messenger of Facebook. */
    public boolean isPart(String id, String whole) {
        return id.equals(whole)
                || byId(id).map(Platform::partOf).filter(whole::equals).isPresent();
    }

    /** The platform's name, or the id itself for one that the list does not know. */
    public String name(String id) {
        return byId(id).map(Platform::name).orElse(id);
    }

    /** Ids of all groups, sorted. */
    public Set<String> groups() {
        Set<String> groups = new TreeSet<>();
        byId.values().forEach(platform -> groups.addAll(platform.groups()));
        return groups;
    }

    /** Ids of the platforms in a group; empty when there is no such group. */
    public Set<String> group(String group) {
        Set<String> members = new TreeSet<>();
        byId.values().stream()
                .filter(platform -> platform.groups().contains(group))
                .forEach(platform -> members.add(platform.id()));
        return members;
    }
}
