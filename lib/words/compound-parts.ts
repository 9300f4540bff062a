/**
 * Words that names are glued together from (`unabletoresizevm`), beside those of the article itself: everyday words and
 * those of the field. A name is taken apart by these alone, so that what one article's names mean depends on no other.
 */
export const COMPOUND_PARTS: ReadonlySet<string> = new Set(
  `a an and any are as at be by can cant cannot could did do does dont during for from get getting has have help how i if in
  into is it list make more my need new no not of off on or other our out over per than that the this to unable using via was
  what when where which who why will with within without wont you your
  access account activity active add alert analysis analytics api app application apps assessment assign availability azure
  backup batch billing blob block browser bus cache call cancel capacity central certificate change charge check classic
  client cloud cluster code command common compute config configuration configure connect connection connectivity connector
  console container control cost create creating creation credential custom data database default definition delay delete
  deleted deleting deploy deployment device diagnostic directory disable disk domain download edge edit email enable
  encryption endpoint engine enrollment error errors event exceeded exception export extension fail failed failing failover
  failure failures feature file files firewall folder full function gateway general group guest health host hub identity
  image import information insight install installation integration internal internet invalid issue issues item job key
  language latency license licensing limit link linux load local log login logs machine management manager mapping memory
  message metric migration missing mobile model module monitor move name network networking node notification object offer
  operation option order other page partner password path payment performance permission pipeline plan policy pool portal
  power price private problem problems process processing product profile provider provision public publish purchase query
  question questions queue quota read recovery refund region register registration related release remote remove rename
  replica replication report request reset resize resource resources response restart restore result role route rule run
  running scale scan schedule schema scoping script search secret security send server service services session set setting
  settings setup share shared sign site size slow snapshot software solution source space spark specific sql stack standard
  start state status stop storage store stream stuck studio subscription support sync synchronization system table tag task
  template tenant test time timeout token tool traffic transaction transfer trial trigger troubleshoot troubleshooting type
  unexpected unavailable update upgrade upload usage use user users validation vault version virtual vm vms vnet volume vpn
  ad db id ip kb os pc sdk ui web webhook window windows work workbook workflow working workspace workspaces write zone`.split(
    /\s+/,
  ),
);
