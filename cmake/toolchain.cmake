# How every target is compiled. The presets stop at a warning; who packs the program with another compiler is not stopped.
add_library(clmrs_options INTERFACE)
option(CLMRS_WARNINGS_ARE_ERRORS "Stop where the compiler warns" OFF)
option(CLMRS_QUICK_TOOLS "Use ccache and mold where they are there" ON)
target_compile_options(clmrs_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wunused
    -Wduplicated-cond -Wlogical-op $<$<BOOL:${CLMRS_WARNINGS_ARE_ERRORS}>:-Werror>)
target_compile_definitions(clmrs_options INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400 CLMRS_VERSION="${PROJECT_VERSION}")
target_include_directories(clmrs_options INTERFACE ${PROJECT_SOURCE_DIR})

option(CLMRS_SANITIZE "AddressSanitizer and UndefinedBehaviorSanitizer" OFF)
if(CLMRS_SANITIZE)
    target_compile_options(clmrs_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(clmrs_options INTERFACE -fsanitize=address,undefined)
endif()

if(CMAKE_CXX_CLANG_TIDY) # what moc and rcc write is not ours to judge
    file(WRITE ${CMAKE_BINARY_DIR}/.clang-tidy "Checks: '-*,modernize-use-override'\nExtraArgs: ['-Wno-unknown-warning-option']\n")
endif()

find_program(CLMRS_MOLD mold)
if(CLMRS_MOLD AND CLMRS_QUICK_TOOLS)
    target_link_options(clmrs_options INTERFACE -fuse-ld=mold)
endif()

find_program(CLMRS_CCACHE ccache)
if(CLMRS_CCACHE AND CLMRS_QUICK_TOOLS)
    # A precompiled header is cached only with these two settings (ccache's manual, "Precompiled headers").
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CLMRS_CCACHE})
    target_compile_options(clmrs_options INTERFACE -fpch-preprocess)
endif()

# So many files of a library are compiled as one: a third of the time. The preset for clang-tidy compiles each by itself,
# which shows that every file includes what it needs.
set(CLMRS_TOGETHER 16 CACHE STRING "Files of a library compiled together; 0: each by itself")

# Headers precompiled once for all targets of a kind: core, gui (with Widgets); test, windowtest (with Qt Test).
function(clmrs_precompiled kind)
    file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/pch/${kind}.cpp CONTENT "// its header is all that matters\n") # kept where it is the same
    add_library(clmrs_pch_${kind} OBJECT ${CMAKE_BINARY_DIR}/pch/${kind}.cpp)
    target_link_libraries(clmrs_pch_${kind} PRIVATE ${ARGN} clmrs_options)
    target_precompile_headers(clmrs_pch_${kind} PRIVATE ${PROJECT_SOURCE_DIR}/cmake/pch_${kind}.h)
endfunction()

function(clmrs_together target)
    if(CLMRS_TOGETHER GREATER 0)
        set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE ${CLMRS_TOGETHER})
    endif()
endfunction()

# What Qt's moc makes of the headers beside a target's sources that declare a Q_OBJECT, compiled as one file. Not CMake's own
# AUTOMOC: moc reads all of Qt's headers for each then, for which it has no use, and takes twenty times as long.
# A header that declares its first one is found when CMake runs again.
function(clmrs_moc target)
    get_target_property(sources ${target} SOURCES)
    set(all)
    set(includes) # whoever calls may have variables of these names
    foreach(source ${sources})
        cmake_path(REPLACE_EXTENSION source LAST_ONLY h OUTPUT_VARIABLE header)
        if(NOT EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/${header})
            continue()
        endif()
        file(STRINGS ${header} objects REGEX "Q_OBJECT" LIMIT_COUNT 1)
        if(objects)
            string(REPLACE "/" "_" made moc_${header}.cpp)
            qt_generate_moc(${header} ${CMAKE_CURRENT_BINARY_DIR}/${made})
            list(APPEND all ${CMAKE_CURRENT_BINARY_DIR}/${made})
            string(APPEND includes "#include \"${made}\"\n")
        endif()
    endforeach()
    set(together ${CMAKE_CURRENT_BINARY_DIR}/${target}_mocs.cpp)
    file(CONFIGURE OUTPUT ${together} CONTENT "${includes}") # kept where it is the same
    set_source_files_properties(${together} PROPERTIES OBJECT_DEPENDS "${all}" SKIP_UNITY_BUILD_INCLUSION ON)
    set_source_files_properties(${all} PROPERTIES HEADER_FILE_ONLY ON)
    target_sources(${target} PRIVATE ${together} ${all})
endfunction()

# One static library a folder of models/ or widgets/, linking only its row of ARCHITECTURE.md.
# MOC: some of its headers declare a Q_OBJECT.
# clmrs_library(name [MOC] PCH core|gui SOURCES … LINKS …)
function(clmrs_library name)
    cmake_parse_arguments(arg "MOC" "PCH" "SOURCES;LINKS" ${ARGN})
    add_library(clmrs_${name} STATIC ${arg_SOURCES})
    target_link_libraries(clmrs_${name} PUBLIC ${arg_LINKS} PRIVATE clmrs_options)
    target_include_directories(clmrs_${name} PUBLIC ${PROJECT_SOURCE_DIR})
    target_precompile_headers(clmrs_${name} REUSE_FROM clmrs_pch_${arg_PCH})
    clmrs_together(clmrs_${name})
    if(arg_MOC)
        clmrs_moc(clmrs_${name})
    endif()
endfunction()
