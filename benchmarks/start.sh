#!/usr/bin/env bash
# Start to the first verdict: the whole process, ten times each in turn, median of the wall times in seconds.
#
#   ours   ./pacto validate examples/dossiers/tetouan.json, the launcher included
#   peer   SchemaStart: Jackson databind binds the file, networknt validates it by the schema of this module; started by
#          java itself without a launcher, with the same options and an archive of its own classes
#   none   java -version, for orientation: what no Java program can do without
#
# Needs: ./mvnw package -DskipTests -pl core,testkit,examples/cli,benchmarks
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

runs=${1:-10}
file=examples/dossiers/tetouan.json
java=$(command -v "${JAVA_HOME:+$JAVA_HOME/bin/}java")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

lib=benchmarks/target/lib
path=benchmarks/target/benchmarks-start.jar
for name in pacto4j-core jackson-core jackson-databind jackson-annotations json-schema-validator slf4j-api slf4j-nop \
    jackson-module-blackbird itu jspecify; do
    for jar in "$lib/$name"-[0-9]*.jar; do
        path=$path:$jar
    done
done

options=(-XX:TieredStopAtLevel=1 -XX:+UseSerialGC)
main=io.github.pacto4j.benchmarks.SchemaStart
"$java" -Xshare:off -XX:DumpLoadedClassList="$work/classes" -cp "$path" $main $file >"$work/out"
"$java" -Xshare:dump -XX:SharedClassListFile="$work/classes" -XX:SharedArchiveFile="$work/archive" -cp "$path" \
    >/dev/null 2>&1
options+=(-Xshare:auto -XX:SharedArchiveFile="$work/archive" -Xlog:disable)

ours() { ./pacto validate $file; }
peer() { "$java" "${options[@]}" -cp "$path" $main $file; }
none() { "$java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -version; }

# The first run may build, and makes the archive.
ours >/dev/null || [ $? -eq 1 ]
TIMEFORMAT=%R
for ((run = 0; run < runs; run++)); do
    for what in ours peer none; do
        { time $what >/dev/null 2>&1; } 2>>"$work/$what" || [ $? -eq 1 ]
    done
done

"$java" -version 2>&1 | sed -n 2p
for what in ours peer none; do
    printf '%-6s median %s s, best %s s\n' $what \
        "$(sort -n "$work/$what" | sed -n "$(((runs + 1) / 2))p")" "$(sort -n "$work/$what" | sed -n 1p)"
done
