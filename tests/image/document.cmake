find_package(SQLite3 REQUIRED)
disclens_test(tst_document_read SOURCES tst_document_read.cpp LIBS disclens_image LABELS unit)
disclens_test(tst_document_show SOURCES tst_document_show.cpp LIBS disclens_image ZLIB::ZLIB LABELS unit)
disclens_test(tst_document_containers SOURCES tst_document_containers.cpp
  LIBS disclens_image LibArchive::LibArchive SQLite::SQLite3 LABELS unit)
